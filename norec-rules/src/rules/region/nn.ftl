region-title = Land og verdsdel
region-name-africa = Afrika
region-name-asia = Asia
region-name-latin-america = Latin-Amerika
# $partner Partner
region-open = Vel landet til { $partner }.

## Later: once something is answered
# $partner Partner, $country Country
region-met = { $partner } held til i eit land som tilskotet gjeld: { $country }.
# $partner Partner, $country Country, $regions List
region-not = Landet til { $partner } er { $country }. Tilskotet gjeld { $regions }. Ein partnar derifrå kan ta plassen.
# $country Country, $regions List
region-depends = Tilskotet gjeld { $regions }. Det kan lesast med eller utan { $country }. Spør Norec før du går vidare.
# $regions List
region-rule = Tilskotet gjeld { $regions }.
