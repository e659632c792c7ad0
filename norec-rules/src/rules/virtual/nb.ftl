virtual-title = Utveksling på nett
virtual-rule = Utveksling på nett kommer i tillegg til at folk reiser.
virtual-older = Dette stod i en eldre tekst fra Norec. Sjekken har ikke funnet det i en nyere.
virtual-met = Noen møtes på nett, og andre reiser. Norec har skrevet at det kan gjøres slik.
virtual-not = Alle møtes bare på nett. Norec har bedt om at folk reiser når det går. Du kan la noen av dem reise.
virtual-so-far = Så langt har du bare sagt at noen møtes på nett. Reiser noen også?
virtual-none = Ingen av gruppene møtes bare på nett.
virtual-open = Er det grupper som bare møtes på nett?
