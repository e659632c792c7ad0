due-title = La date limite
due-rule = La demande doit être envoyée avant la date limite.
due-met = La demande a été envoyée à temps. Date limite : le { $deadline }.
due-not = La date limite était le { $deadline }. La demande a été envoyée { $late } après. Demandez à Norec quand vient le prochain appel à projets.
due-depends = L’appel à projets dit « { $words } ». La demande a été envoyée le { $sent }, heure de Norvège. Selon l’heure d’été de Norvège, c’est trop tard. Selon l’heure CET, c’est à temps. C’est à Norec de répondre.
