english-title = Engelsk
english-open = Kan du godt engelsk?
english-met = Du kan godt engelsk. Det vil de vanligvis ha i stillingene.
english-not = Du har svart at du ikke kan godt engelsk. Det vil de vanligvis ha i stillingene.
english-rule = I stillingene vil de vanligvis ha folk som kan godt engelsk.
