// What EC2 calls by its id alone, as an ARN.
#pragma once

#include <string>

namespace aslant::generators {

// The type of what has such an id, "instance" for "i-0123456789abcdef0", as its ARN has it. "*" where the id does not tell.
std::string type_of_ec2_id(std::string const& id);
// The same of a type of CloudFormation: "AWS::EC2::Instance".
std::string type_of_ec2_resource(std::string const& type);

// "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:instance/"; images and snapshots have no account.
std::string arn_of_ec2(std::string const& type);

}
