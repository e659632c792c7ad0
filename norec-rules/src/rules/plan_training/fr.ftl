plan-training-title = Les formations
plan-training-before = La formation avant le départ : gardez libre la période du { $from } au { $to }. Norec dit quand elle a lieu.
plan-training-after = La formation au retour : gardez libre la période du { $from } au { $to }. Norec dit quand elle a lieu.
plan-training-rule = Il y a une formation avant le départ et une au retour.
