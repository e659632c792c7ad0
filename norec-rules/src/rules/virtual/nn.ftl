virtual-title = Utveksling på nett
virtual-older = Dette stod i ein eldre tekst frå Norec. Sjekken har ikkje funne det i ein nyare.
virtual-so-far = Så langt har du berre sagt at nokon møtest på nett. Reiser nokon òg?
virtual-open = Er det grupper som berre møtest på nett?

## Later: once something is answered
virtual-met = Nokon møtest på nett, og andre reiser. Norec har skrive at det kan gjerast slik.
virtual-not = Alle møtest berre på nett. Norec har bedt om at folk reiser når det går. Du kan la nokon av dei reise.
virtual-none = Ingen av gruppene møtest berre på nett.
virtual-rule = Utveksling på nett kjem i tillegg til at folk reiser.
