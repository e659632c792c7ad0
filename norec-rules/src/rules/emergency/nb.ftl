emergency-title = Beredskapsplan
emergency-rule = Får du tilskudd, ber Norec om en beredskapsplan.
emergency-met = Beredskapsplanen er klar. Norec ber om den hvis du får tilskudd.
emergency-not = Beredskapsplanen er ikke klar. Norec ber om den hvis du får tilskudd. Du kan lage den nå.
emergency-open = Er beredskapsplanen klar? Norec ber om den hvis du får tilskudd.
