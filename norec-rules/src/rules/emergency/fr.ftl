emergency-title = Plan d’urgence
emergency-rule = Si vous recevez une subvention, Norec demande un plan d’urgence.
emergency-met = Le plan d’urgence est prêt. Norec le demande si vous recevez une subvention.
emergency-not = Le plan d’urgence n’est pas prêt. Norec le demande si vous recevez une subvention. Vous pouvez le préparer maintenant.
emergency-open = Le plan d’urgence est-il prêt ? Norec le demande si vous recevez une subvention.
