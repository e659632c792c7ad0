kind-title = Tipo de organización
kind-rule = Pueden solicitar la subvención: { $kinds }. Las personas individuales no pueden.
kind-met = { $partner } está entre quienes pueden solicitar la subvención: es { $kind }.
kind-not = Usted respondió que { $partner } es { $kind }. Pueden solicitar la subvención: { $kinds }. ¿Podría ser el socio una de estas?
kind-other = Usted respondió que { $partner } es otra cosa. Pueden solicitar la subvención: { $kinds }. Pregunte a Norec si { $partner } es una de estas.
kind-open = Elija qué tipo de organización es { $partner }.
kind-unsure = Usted no sabe qué tipo de organización es { $partner }. Pueden solicitar la subvención: { $kinds }. Pregunte a Norec si { $partner } puede.
