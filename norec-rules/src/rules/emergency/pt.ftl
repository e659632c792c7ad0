emergency-title = Plano de emergência
emergency-rule = Se receber a subvenção, a Norec pede um plano de emergência.
emergency-met = O plano de emergência está pronto. A Norec pede-o se receber a subvenção.
emergency-not = O plano de emergência não está pronto. A Norec pede-o se receber a subvenção. Pode fazê-lo agora.
emergency-open = O plano de emergência está pronto? A Norec pede-o se receber a subvenção.
