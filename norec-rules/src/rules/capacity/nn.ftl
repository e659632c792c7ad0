capacity-title = Fagleg kapasitet
# $partner Partner
capacity-open = Har { $partner } den faglege kapasiteten til utvekslinga? Den som leier verksemda, veit det.

## Later: once something is answered
# $partner Partner
capacity-met = Du har svart at { $partner } har den faglege kapasiteten. Norec vil til vanleg ha det slik.
# $partner Partner
capacity-not = Du har svart at { $partner } ikkje har den faglege kapasiteten. Norec vil til vanleg at kvar partnar har den kapasiteten. Du kan velje ein annan partnar, eller forklare kvifor denne er med.
capacity-rule = Norec vil til vanleg ha det slik: Kvar partnar har den faglege kapasiteten som trengst.
