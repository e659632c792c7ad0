staying-on-title = Quedarse en la ONU
staying-on-remind = ¿Quiere quedarse en la ONU? Aprenda otro idioma de la ONU, y pregunte con tiempo qué puestos pueden venir después de este.
staying-on-rule = Quien quiere quedarse en la ONU puede aprender otro idioma de la ONU. También puede preguntar con tiempo por el puesto siguiente.
