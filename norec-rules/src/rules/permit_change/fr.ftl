permit-change-title = Changements et famille
permit-change-remind = Si le participant change de poste ou d’employeur, il faut un nouveau permis. Le conjoint, marié ou non, et les enfants peuvent d’habitude demander à venir aussi.
permit-change-rule = Pour un nouveau poste ou un nouvel employeur, il faut un nouveau permis. Le conjoint, marié ou non, et les enfants peuvent d’habitude en demander un.
