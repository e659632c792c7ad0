capacity-title = Faglig kapasitet
capacity-rule = Norec vil vanligvis ha det slik: Hver partner har den faglige kapasiteten som trengs.
capacity-met = Du har svart at { $partner } har den faglige kapasiteten. Norec vil vanligvis ha det slik.
capacity-not = Du har svart at { $partner } ikke har den faglige kapasiteten. Norec vil vanligvis at hver partner har den kapasiteten. Du kan velge en annen partner, eller forklare hvorfor denne er med.
capacity-open = Har { $partner } den faglige kapasiteten til utvekslingen? Den som leder virksomheten, vet det.
