#pragma once

#include <string_view>

/// Check digits of identifiers. Every text is compact: digits and capitals, no separators.
namespace ventanilla::guidance {

/// ISO/IEC 7812-1, annex B.
bool luhn(std::string_view digits);
/// ISO 13616: mod 97 over letters as two digits, with the country's length.
bool valid_iban(std::string_view text);
/// Spain: number mod 23 (Real Decreto 1553/2005); X, Y, Z of a NIE stand for 0, 1, 2.
bool valid_dni(std::string_view text);
bool valid_nie(std::string_view text);
/// Spain: tax number of companies and of persons without DNI (Orden EHA/451/2008).
bool valid_cif(std::string_view text);
/// Dominican Republic: 11 digits by Luhn; RNC: 9 digits, mod 11.
bool valid_cedula_do(std::string_view digits);
bool valid_rnc_do(std::string_view digits);
/// Mexico: CURP (RENAPO, mod 10 over 37 signs); RFC (SAT, mod 11 over 39 signs).
bool valid_curp(std::string_view text);
bool valid_rfc(std::string_view text);
/// Chile: mod 11 with K.
bool valid_rut(std::string_view text);
/// Argentina: CUIT/CUIL, mod 11.
bool valid_cuit(std::string_view digits);
/// Brazil: CPF, two digits mod 11.
bool valid_cpf(std::string_view digits);
/// Ecuador: 10 digits, province first, mod 10.
bool valid_cedula_ec(std::string_view digits);
/// Uruguay: 7 or 8 digits, weights 2987634, mod 10.
bool valid_ci_uy(std::string_view digits);
/// Colombia: a company's tax number (NIT, from 800,000,000) with its digit, DIAN's prime weights
/// mod 11.
bool valid_nit_co(std::string_view digits);
/// Portugal: nine digits, weights 9 to 2 mod 11.
bool valid_nif_pt(std::string_view digits);
/// France: 13 digits and their complement to 97 (INSEE's NIR; Corsica's letters left out).
bool valid_nir(std::string_view digits);
/// United States: what the SSA never issues is refused (there is no check digit).
bool valid_ssn(std::string_view digits);
/// United States: a taxpayer number (ITIN) by the groups that the IRS issues.
bool valid_itin(std::string_view digits);
/// United States: an employer number (EIN) by the IRS's prefixes.
bool valid_ein(std::string_view digits);

}  // namespace ventanilla::guidance
