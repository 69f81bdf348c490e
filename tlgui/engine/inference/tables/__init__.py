"""Tables of answers for a spreadsheet: CSV and XLSX, begun anew or gone on with after a kill."""
