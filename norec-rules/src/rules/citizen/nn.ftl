## Scheme: un-post
citizen-title = Norsk statsborgarskap
citizen-open = Er du norsk statsborgar?
citizen-met = Du er norsk statsborgar. Det er eit krav for desse stillingane.
citizen-not = Desse stillingane er berre for norske statsborgarar. FN har andre stillingar som ikkje er betalte av Noreg.
citizen-rule = Stillingane er berre for norske statsborgarar.
