living-title = Housing and pay
living-open-housing = Does the participant have a place to live?
living-open-pay = Is the pay enough to live on? If it is low, Norec must cover board, lodging and the trip home.
living-met = The participant has a place to live and enough to live on.
living-met-covered = The participant has a place to live, and Norec covers board, lodging and the trip home.
living-not-housing = The participant has no place to live. UDI requires one. The host organisation can often help.
living-not-pay = The pay is not enough, and Norec does not cover board, lodging and the trip home. UDI requires one of the two. You can ask Norec.
living-rule = The participant must have a place to live. The pay is to follow Norec’s statutes and be enough to live on. If it is low, Norec must cover board, lodging and the trip home.
