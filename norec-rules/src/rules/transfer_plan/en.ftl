transfer-plan-title = Plan for passing the money on
transfer-plan-rule = Before the exchange the partners make a plan for how the money is passed on.
transfer-plan-met = The partners have a plan for how the money is passed on.
transfer-plan-not = The partners have no plan for how the money is passed on. The plan is usually ready before the exchange. You could make it now, or explain why not.
transfer-plan-open = Do the partners have a plan for how the money is passed on? It is usually ready before the exchange.
