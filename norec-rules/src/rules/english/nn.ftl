## Scheme: un-post
english-title = Engelsk
english-open = Kan du godt engelsk?
english-met = Du kan godt engelsk. Det vil dei til vanleg ha i stillingane.
english-not = Du har svart at du ikkje kan godt engelsk. Det vil dei til vanleg ha i stillingane.
english-rule = I stillingane vil dei til vanleg ha folk som kan godt engelsk.
