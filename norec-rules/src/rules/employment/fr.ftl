employment-title = The work
employment-item-full-time = that the work is full-time
employment-item-one-employer = that it is for one employer
employment-open = Is this settled: { $open }?
employment-met = The work is full-time and for one employer.
employment-not = This is not in place: { $missing }. UDI requires it. The employer can change the offer.
employment-rule = The work is full-time and for one employer.
