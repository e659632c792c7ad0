transfer-plan-title = Plan pour envoyer l’argent aux autres
transfer-plan-rule = Les partenaires font un plan pour envoyer l’argent aux autres. Ils le font avant l’échange.
transfer-plan-met = Les partenaires ont un plan pour envoyer l’argent aux autres.
transfer-plan-not = Les partenaires n’ont pas de plan pour envoyer l’argent aux autres. D’habitude, ce plan est prêt avant l’échange. Vous pouvez le faire maintenant, ou expliquer pourquoi il n’y en a pas.
transfer-plan-open = Les partenaires ont-ils un plan pour envoyer l’argent aux autres ? D’habitude, ce plan est prêt avant l’échange.
