virtual-title = Exchange online
virtual-rule = Exchange online comes in addition to people who travel.
virtual-older = This stood in an older text from Norec. This check has not found it in a newer one.
virtual-met = Some meet online, and others travel. Norec has written that it can be done this way.
virtual-not = Everyone only meets online. Norec has asked that people travel where they can. You could let some of them travel.
virtual-so-far = So far you have only said that some meet online. Does anyone travel too?
virtual-none = None of the groups only meets online.
virtual-open = Are there groups that only meet online?
