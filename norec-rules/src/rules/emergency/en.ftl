emergency-title = Emergency plan
emergency-rule = If you get a grant, Norec asks for an emergency plan.
emergency-met = The emergency plan is ready. Norec asks for it if you get a grant.
emergency-not = The emergency plan is not ready. Norec asks for it if you get a grant. You can make it now.
emergency-open = Is the emergency plan ready? Norec asks for it if you get a grant.
