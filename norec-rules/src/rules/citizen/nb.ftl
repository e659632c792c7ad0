citizen-title = Norsk statsborgerskap
citizen-open = Er du norsk statsborger?
citizen-met = Du er norsk statsborger. Det er et krav for disse stillingene.
citizen-not = Disse stillingene er bare for norske statsborgere. FN har andre stillinger som ikke er betalt av Norge.
citizen-rule = Stillingene er bare for norske statsborgere.
