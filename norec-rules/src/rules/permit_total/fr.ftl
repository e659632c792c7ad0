permit-total-title = Tous les permis ensemble
permit-total-open = Combien de mois cela fait-il en tout, avec les permis d’avant ?
permit-total-met = Cela fait { $months } mois en tout. Le total peut aller jusqu’à { $most } mois. Ce temps ne compte pas pour le séjour permanent.
permit-total-not = Cela fait { $months } mois en tout. Le maximum est de { $most } mois. Le permis peut être plus court.
permit-total-rule = Ensemble, ces permis durent { $most } mois au plus. Ce temps ne compte pas pour le séjour permanent.
permit-total-used = Le participant a déjà eu de tels permis pendant { $months } mois. Le maximum est de { $most }. UDI peut dire s’il existe d’autres permis.
