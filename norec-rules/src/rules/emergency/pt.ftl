emergency-title = Plano de emergência
emergency-rule = Se receber a subvenção, a Norec pede um plano de emergência.
emergency-met = O plano de emergência está pronto. Se receber a subvenção, a Norec pede-o.
emergency-not = O plano de emergência não está pronto. Se receber a subvenção, a Norec pede-o. Pode fazê-lo agora.
emergency-open = O plano de emergência está pronto? Se receber a subvenção, a Norec pede-o.
