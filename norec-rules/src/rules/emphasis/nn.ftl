## Scheme: post-exchange
emphasis-title = Likestilling og digitalisering
emphasis-open = Går det ut på likestilling eller digitalisering?
emphasis-met = Det går ut på likestilling eller digitalisering. Det legg Norec vekt på.
emphasis-not = Norec legg vekt på likestilling og digitalisering. Du kan søke om andre ting òg.
emphasis-rule = Norec legg vekt på likestilling og digitalisering.
