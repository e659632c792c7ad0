post-terms-title = Les conditions d’un poste JPO
post-terms-remind = Un poste JPO dure d’habitude { $first } ans dans un bureau et { $then ->
    [one] { $then } an
   *[other] { $then } ans
 } dans un autre. L’employeur est l’organisme de l’ONU, et vous sortez de la sécurité sociale norvégienne.
post-terms-rule = Un poste JPO dure { $first } ans dans un bureau et { $then ->
    [one] { $then } an
   *[other] { $then } ans
 } dans un autre. L’employeur est l’organisme de l’ONU.
