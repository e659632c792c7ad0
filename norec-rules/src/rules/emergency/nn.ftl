emergency-title = Beredskapsplan
emergency-open = Er beredskapsplanen klar? Norec ber om han viss du får tilskot.

## Later: once something is answered
emergency-met = Beredskapsplanen er klar. Norec ber om han viss du får tilskot.
emergency-not = Beredskapsplanen er ikkje klar. Norec ber om han viss du får tilskot. Du kan lage han no.
emergency-rule = Får du tilskot, ber Norec om ein beredskapsplan.
