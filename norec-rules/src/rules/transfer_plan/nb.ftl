transfer-plan-title = Plan for å sende pengene videre
transfer-plan-rule = Partnerne lager en plan for hvordan pengene blir sendt videre. Det gjør de før utvekslingen.
transfer-plan-met = Partnerne har en plan for hvordan pengene blir sendt videre.
transfer-plan-not = Partnerne har ingen plan for hvordan pengene blir sendt videre. Til vanlig er planen klar før utvekslingen. Du kan lage den nå, eller forklare hvorfor ikke.
transfer-plan-open = Har partnerne en plan for hvordan pengene blir sendt videre? Den er til vanlig klar før utvekslingen.
