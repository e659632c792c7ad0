due-title = Fristen

## Later: once something is answered
# $deadline Message
due-met = Søknaden er send innan fristen, { $deadline }.
# $deadline Message, $late Minutes
due-not = Fristen var { $deadline }. Søknaden er send { $late } etter. Spør Norec når neste utlysing kjem.
# $words Text, $sent Moment
due-depends = Utlysinga seier «{ $words }». Søknaden er send { $sent } norsk tid. Etter norsk sommartid er det for seint. Etter CET er det i tide. Norec må svare.
due-rule = Søknaden må vere send før fristen.
