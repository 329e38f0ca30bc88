#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Personal data in a text (practice C11), found by form and check digits.
namespace ventanilla {

enum class PersonalDataType : std::uint8_t {
  email,
  phone,
  card,
  iban,
  account,
  booking,
  national_id,
  tax_id,
  address,
  birth_date,
  password
};
std::string_view to_string(PersonalDataType type);

struct PersonalData {
  PersonalDataType type;
  std::size_t start, end;  ///< bytes of the text
  std::string masked;      ///< for display: "4***********1111"
};

/// In the text's order, without overlaps.
std::vector<PersonalData> find_personal_data(std::string_view text);

}  // namespace ventanilla
