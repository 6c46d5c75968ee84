package shop;

import jakarta.validation.constraints.Min;

record SignUp(String email, @Min(13) int age) {}
