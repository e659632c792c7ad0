age-title = Alder ved avreise
age-rule = Norec vil vanligvis ha deltakere fra { $min } til { $max } år.
age-day = Norec sier ikke hvilken dag alderen skal regnes fra. Sjekken har valgt avreisedagen.
age-met = Gruppen { $group }: Alle er fra { $min } til { $max } år når de reiser.
age-not-oldest = Gruppen { $group }: Den eldste er { $age } år ved avreise. Norec vil vanligvis ha deltakere fra { $min } til { $max }. Du kan forklare hvorfor i søknaden.
age-not-youngest = Gruppen { $group }: Den yngste er { $age } år ved avreise. Norec vil vanligvis ha deltakere fra { $min } til { $max }. Du kan forklare hvorfor i søknaden.
age-open = Gruppen { $group }: Hvor gamle er den yngste og den eldste ved avreise? Det holder med det du planlegger.
