emphasis-title = Égalité des genres et numérique
emphasis-open = L’activité porte-t-elle sur l’égalité des genres ou le numérique ?
emphasis-met = L’activité porte sur l’égalité des genres ou le numérique. Norec y accorde de l’importance.
emphasis-not = Norec accorde de l’importance à l’égalité des genres et au numérique. Vous pouvez aussi faire une demande sur un autre sujet.
emphasis-rule = Norec accorde de l’importance aux activités sur l’égalité des genres ou le numérique.
