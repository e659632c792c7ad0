for-new-title = Para quem é a fase 1
for-new-rule = Em geral, a fase 1 é para parcerias novas. É também para quem recebe um parceiro novo.
for-new-met = Os parceiros nunca tiveram um acordo com a Norec. Por isso, a fase 1 é para eles.
for-new-met-partner = Um dos parceiros é novo. Por isso, a fase 1 é para eles.
for-new-not = Os parceiros têm um acordo com a Norec, e nenhum deles é novo. Em geral, podem saltar a fase 1 e candidatar-se logo à fase 2. Pode fazer isso, ou explicar porque não.
for-new-unpublished = O acordo já terminou. Com um acordo recente, os parceiros podem candidatar-se logo à fase 2. Este guia não encontrou o que quer dizer «recente». Pergunte à Norec.
for-new-so-far = Os parceiros têm, ou tiveram, um acordo com a Norec. Até agora, nenhum deles é novo. Há um parceiro novo?
for-new-open = Os parceiros têm um acordo com a Norec, ou já tiveram? A resposta decide se precisam da fase 1.
