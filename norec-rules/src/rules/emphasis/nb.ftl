emphasis-title = Likestilling og digitalisering
emphasis-open = Går det ut på likestilling eller digitalisering?
emphasis-met = Det går ut på likestilling eller digitalisering. Det legger Norec vekt på.
emphasis-not = Norec legger vekt på likestilling og digitalisering. Du kan søke om andre ting også.
emphasis-rule = Norec legger vekt på likestilling og digitalisering.
