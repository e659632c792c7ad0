due-title = Fristen
due-rule = Søknaden må være sendt før fristen.
due-met = Søknaden er sendt innen fristen, { $deadline }.
due-not = Fristen var { $deadline }. Søknaden er sendt { $late } etter. Spør Norec når neste utlysning kommer.
due-depends = Utlysningen sier «{ $words }». Søknaden er sendt { $sent } norsk tid. Etter norsk sommertid er det for sent. Etter CET er det i tide. Norec må svare.
