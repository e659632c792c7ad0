emphasis-title = Likestilling og digitalisering
emphasis-open = Handler aktiviteten om likestilling eller digitalisering?
emphasis-met = Aktiviteten handler om likestilling eller digitalisering. Det legger Norec vekt på.
emphasis-not = Norec legger vekt på likestilling og digitalisering. Du kan søke om andre ting også.
emphasis-rule = Norec legger vekt på aktiviteter om likestilling eller digitalisering.
