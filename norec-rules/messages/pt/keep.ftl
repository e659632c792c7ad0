### Answers kept, taken along and printed.
keep-download = Descarregar as respostas

## Later: taking the answers along
keep-heading = Guardar as suas respostas
keep-hint = Este guia não guarda nada sem a sua autorização.
keep-store = Guardar as respostas neste dispositivo
keep-on = As respostas ficam guardadas neste dispositivo enquanto escreve.
keep-forget = Apagar tudo o que está guardado aqui
keep-name = Nome do rascunho
keep-unnamed = Rascunho
keep-drafts = Rascunhos neste dispositivo
keep-draft = { $name }, guardado: { $time }
keep-here = O que está a ver
keep-open = Abrir { $name }
keep-remove = Apagar { $name }
keep-choose = Abrir um ficheiro de respostas
keep-link = Copiar um link com as respostas
keep-print = Imprimir respostas e requisitos
keep-link-copied = O link está copiado. Quem o receber pode ler as respostas.
keep-link-shown = Copie o link daqui. Quem o receber pode ler as respostas.
keep-link-long = As respostas são demasiado longas para um link. Descarregue-as antes.
keep-opened = { $name } está aberto. Pode recuperar as respostas que tinha.
keep-linked = o conteúdo do link
keep-left-out = Este guia não conseguiu manter isto:
keep-not-answers = Não são respostas deste guia. Nada mudou.
keep-newer = As respostas são de outra versão deste guia. Recarregue a página e tente de novo.
keep-too-large = O ficheiro é demasiado grande para ser deste guia. Nada mudou.
keep-other-tab = O rascunho mudou noutra janela. As respostas daqui ficam agora guardadas como { $name }.
keep-full = Não há espaço neste dispositivo. Descarregue as respostas.
keep-forbidden = O navegador não deixa guardar nada. Descarregue as respostas.
keep-stored = Tem um rascunho neste dispositivo: { $name }.

## Later: the printed report
report-heading = Guia de intercâmbios: respostas e requisitos
report-at = Impresso em { $day }.
report-answers = As suas respostas
report-findings = O que dizem as regras
report-open = Respostas ainda em falta
report-receipt = Comprovativo
report-receipt-text = O convite é { $call }. O programa é a versão { $version }. A marca das respostas é { $hash }.
