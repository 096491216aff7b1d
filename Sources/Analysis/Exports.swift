// Figures are made of the values of Statistics (`Figure`, `Share`, `Interval`…), so that whoever
// reads figures reads those too: one import gives both.
@_exported public import Statistics
