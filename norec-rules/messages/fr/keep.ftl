### Answers kept, taken along and printed.
keep-download = Télécharger les réponses

## Later: taking the answers along
keep-heading = Garder vos réponses
keep-hint = Ce guide n’enregistre rien sans votre accord.
keep-store = Enregistrer les réponses sur cet appareil
keep-on = Les réponses s’enregistrent sur cet appareil pendant que vous écrivez.
keep-forget = Supprimer tout ce qui est enregistré ici
keep-name = Nom du brouillon
keep-unnamed = Brouillon
keep-drafts = Brouillons sur cet appareil
keep-draft = { $name }, enregistré : { $time }
keep-here = Brouillon affiché
keep-open = Ouvrir { $name }
keep-remove = Supprimer { $name }
keep-choose = Ouvrir un fichier de réponses
keep-link = Copier un lien avec les réponses
keep-print = Imprimer réponses et conditions
keep-link-copied = Le lien est copié. Toute personne qui le reçoit peut lire les réponses.
keep-link-shown = Copiez le lien ici. Toute personne qui le reçoit peut lire les réponses.
keep-link-long = Les réponses sont trop longues pour un lien. Téléchargez-les plutôt.
keep-opened = { $name } est ouvert. Vous pouvez reprendre vos réponses d’avant.
keep-linked = le contenu du lien
keep-left-out = Ce guide n’a pas pu garder ceci :
keep-not-answers = Ce ne sont pas des réponses de ce guide. Rien n’a changé.
keep-newer = Les réponses viennent d’une autre version de ce guide. Rechargez la page, puis réessayez.
keep-too-large = Le fichier est trop grand pour venir de ce guide. Rien n’a changé.
keep-other-tab = Le brouillon a changé dans une autre fenêtre. Les réponses d’ici s’appellent maintenant { $name }.
keep-full = Il n’y a plus de place sur cet appareil. Téléchargez les réponses.
keep-forbidden = Le navigateur n’autorise aucun enregistrement. Téléchargez les réponses.
keep-stored = Vous avez un brouillon sur cet appareil : { $name }.

## Later: the printed report
report-heading = Guide des échanges : réponses et conditions
report-at = Imprimé le { $day }.
report-answers = Vos réponses
report-findings = Ce que disent les règles
report-open = Réponses encore attendues
report-receipt = Reçu
report-receipt-text = L’appel à projets est { $call }. Le programme est en version { $version }. La marque des réponses est { $hash }.
