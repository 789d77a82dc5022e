// The colours of what people read: those of compilers, and of diffs.
#pragma once

#include <string>
#include <string_view>

namespace aslant::generators {

class paint {
  public:
    paint() = default;   // no colours
    explicit paint(bool has_colors) : has_colors_{has_colors} {}

    std::string place(std::string_view) const;
    std::string error(std::string_view) const;
    std::string warning(std::string_view) const;
    std::string caret(std::string_view) const;
    std::string added(std::string_view) const;
    std::string removed(std::string_view) const;
    std::string changed(std::string_view) const;

  private:
    bool has_colors_ = false;
};

}
