### What only the programs say, when they compare answers. The form in the browser is built without it.

## Who or what, and how it stands

subject-application = toda a candidatura
subject-line = o custo { $id }
subject-more-partners = mais parceiros
subject-more-rounds = mais rondas
subject-more-groups = mais grupos
subject-more-lines = mais custos
subject-more-papers = mais documentos
outcome-none = não avaliado
outcome-unpublished = a Norec não o disse
outcome-depends = pode ler-se de várias maneiras
outcome-not-applicable = não se aplica aqui

## Receipts

receipt-same = A resposta é a mesma que no comprovativo: { $verdict }.
receipt-version = O comprovativo é da versão { $then } deste guia. Esta é a versão { $now }. Use a versão { $then } para ver se a resposta é a mesma.
receipt-no-call = O comprovativo é para o convite «{ $call }». Este guia não tem essas regras.
receipt-rulebook = As regras do convite «{ $call }» não são as mesmas de quando o comprovativo foi feito.
receipt-answers = As respostas no ficheiro não são as mesmas de quando o comprovativo foi feito.
receipt-overlay-missing = O comprovativo foi feito com um ficheiro de países e montantes máximos. Acrescente também esse ficheiro.
receipt-overlay-added = O comprovativo foi feito sem um ficheiro de países e montantes máximos. Tente outra vez sem o ficheiro.
receipt-overlay = O ficheiro de países e montantes máximos não é o mesmo de quando o comprovativo foi feito.
receipt-verdict = A resposta não é a mesma. O comprovativo diz: { $then }. Agora é: { $now }.
receipt-finding = { $rule }, { $subject }: o comprovativo diz «{ $then }» e agora é «{ $now }».
receipt-details = Cada requisito tem a mesma resposta que no comprovativo. Mas um montante, uma data ou uma fonte não é igual.
