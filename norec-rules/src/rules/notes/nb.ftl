notes-title = En merknad på hver linje
notes-rule = Hver budsjettlinje bør ha en merknad som viser hvordan du har regnet. Før opp faktiske kostnader som du kan dokumentere.
notes-met = Linjen har en merknad. Den bør vise hvordan du har regnet.
notes-not = Linjen har ingen merknad. Du kan skrive hvordan du har regnet, og hvilke kostnader du kan dokumentere.
notes-open = Skriv en merknad på linjen: Hvordan har du regnet?
