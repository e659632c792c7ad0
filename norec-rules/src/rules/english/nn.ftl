## Scheme: un-post
english-title = Engelsk
english-open = Kan du godt engelsk?
english-met = Du kan godt engelsk. Stillingane krev det.
english-not = Du har svart at du ikkje kan godt engelsk. Stillingane krev det til vanleg.
english-rule = Du kan godt engelsk.
