sum-title = O montante
sum-open = Quanto pede?
sum-met = Pede { $amount }. O programa dá de { $least } a { $most }.
sum-less = Pede { $amount }. O programa dá, no mínimo, { $least }. Pode pedir esse montante ou mais.
sum-more = Pede { $amount }. O programa dá, no máximo, { $most }. Pode pedir esse montante ou menos.
sum-rule = Pode pedir de { $least } a { $most }.
