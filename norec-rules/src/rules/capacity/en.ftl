capacity-title = Professional capacity
capacity-rule = Norec usually wants a partner to have the professional capacity it needs.
capacity-met = You answered that { $partner } has the professional capacity. Norec usually wants that.
capacity-not = You answered that { $partner } does not have the professional capacity. Norec usually wants each partner to have it. You can choose another partner, or explain why this one takes part.
capacity-open = Does { $partner } have the professional capacity for the exchange? The person who leads the organisation will know.
