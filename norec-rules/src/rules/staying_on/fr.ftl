staying-on-title = Rester à l’ONU
staying-on-remind = Voulez-vous rester à l’ONU ? Apprenez une autre langue de l’ONU, et demandez assez tôt quels postes peuvent suivre celui-ci.
staying-on-rule = Pour rester à l’ONU, on peut apprendre une autre langue de l’ONU. On peut aussi demander assez tôt quel poste peut suivre.
