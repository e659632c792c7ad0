english-title = Engelsk
english-open = Kan du godt engelsk?
english-met = Du kan godt engelsk. Stillingene krever det.
english-not = Du har svart at du ikke kan godt engelsk. Stillingene krever det vanligvis.
english-rule = Du kan godt engelsk.
