## Scheme: post-exchange
emphasis-title = Likestilling og digitalisering
emphasis-open = Handlar aktiviteten om likestilling eller digitalisering?
emphasis-met = Aktiviteten handlar om likestilling eller digitalisering. Det legg Norec vekt på.
emphasis-not = Norec legg vekt på likestilling og digitalisering. Du kan søke om andre ting òg.
emphasis-rule = Norec legg vekt på aktivitetar om likestilling eller digitalisering.
