engaged-title = The agreement with the partner in Norway
engaged-item-supported = that the partner in Norway has received support from Norec
engaged-item-signed = that both have signed an offer or a contract
engaged-open = Is this settled: { $open }?
engaged-met = The partner in Norway has received support from Norec, and both have signed.
engaged-not = This is not settled: { $missing }. UDI requires it.
engaged-rule = The person is engaged by a partner in Norway that has received support from Norec. Both have signed an offer or a contract.
